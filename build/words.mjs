// What the start says before there is anything to take words from.
const WORDS = {
  en: {
    'node-too-old': 'Orgloom needs Node 20.11 or later; this is {version}. Install a newer one, then try again.',
    installing: 'Installing what Orgloom needs (once, about a minute) ...',
    building: 'Building ...',
    failed: 'This did not work: {what}',
    'getting-window': 'Getting Electron for the window (once, about 120 MB) ...',
    'no-window-download': 'Electron could not be downloaded here, so Orgloom opens in the browser instead.',
    'no-window-root': 'As root, Electron’s window would have no sandbox, so Orgloom opens in the browser instead.',
    'no-window-screen': 'There is no screen for a window here, so Orgloom is served to a browser instead.',
    'no-window-start': 'Electron’s window did not start here, so Orgloom opens in the browser instead.',
  },
  zh: {
    'node-too-old': '织网需要 Node 20.11 或更高版本，当前为{version}。请安装新版本后重试。',
    installing: '正在安装所需组件（仅首次，约一分钟）……',
    building: '正在构建……',
    failed: '未能完成：{what}',
    'getting-window': '正在下载窗口所需的 Electron（仅首次，约 120 MB）……',
    'no-window-download': '此处无法下载 Electron，织网将改在浏览器中打开。',
    'no-window-root': '以 root 身份运行时，Electron 窗口没有沙箱保护，织网将改在浏览器中打开。',
    'no-window-screen': '此处没有可显示窗口的屏幕，织网将改为通过浏览器提供。',
    'no-window-start': 'Electron 窗口未能启动，织网将改在浏览器中打开。',
  },
};

const language = Intl.DateTimeFormat().resolvedOptions().locale.startsWith('zh') ? 'zh' : 'en';

export function words(key, slots = {}) {
  return WORDS[language][key].replace(/\{(\w+)\}/g, (_, slot) => slots[slot]);
}
