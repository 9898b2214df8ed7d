/**
 * Where each Mandarin syllable begins in the pinyin order of `Intl.Collator`: the syllable without its tone (ü as v), then
 * the first character that is read so. Every engine brings that order along, so that a reading needs no dictionary.
 */
const STARTS =
  'a吖ai哎an安ang肮ao凹ba丷bai挀ban扳bang邦bao勹bei卑ben奔beng伻bi屄bian边biao标bie憋bin汃bing冫bo癶bu卜ca擦cai偲can参cang仓cao撡ce冊cen嵾' +
  'ceng噌cha叉chai芆chan辿chang伥chao抄che车chen抻cheng阷chi吃chong充chou抽chu出chuai揣chuan巛chuang刅chui吹chun旾chuo逴ci呲cong匆cou凑' +
  'cu粗cuan汆cui崔cun邨cuo搓da咑dai呆dan丹dang当dao刀de嘚den扥deng灯di氐dia嗲dian敁diao刁die爹ding丁diu丟dong东dou吺du厾duan偳dui垖dun吨' +
  'duo多e妸ei诶en奀eng鞥er儿fa发fan帆fang匚fei飞fen分feng丰fo仏fou紑fu夫ga旮gai侅gan甘gang冈gao皋ge戈gei给gen根geng刯gong工gou勾gu估gua瓜' +
  'guai乖guan关guang光gui归gun丨guo呙ha哈hai咍han佄hang夯hao茠he诃hei黒hen拫heng亨hong叿hou齁hu乎hua花huai怀huan欢huang巟hui灰hun昏huo吙' +
  'ji讥jia加jian戋jiang江jiao艽jie阶jin巾jing坕jiong冂jiu丩ju凥juan姢jue噘jun军ka咔kai开kan刊kang忼kao尻ke匼kei剋ken肎keng劥kong空kou抠ku刳' +
  'kua夸kuai蒯kuan宽kuang匡kui亏kun坤kuo扩la垃lai来lan兰lang啷lao捞le仂lei雷leng塄li哩lia俩lian奁liang良liao撩lie毟lin拎ling伶liu溜long龙' +
  'lou瞜lu噜lv驴luan娈lve掠lun抡luo啰m呣ma妈mai埋man嫚mang牤mao猫me嚒mei坆men椚meng擝mi咪mian宀miao喵mie吀min民ming名miu谬mo摸mou哞mu毪na拏' +
  'nai腉nan囡nang囔nao孬ne疒nei娞nen恁neng能ng嗯ni妮nian拈niang娘niao鸟nie捏nin囜ning宁niu妞nong农nou羺nu奴nv女nuan奻nve疟nuo挪o噢ou讴pa妑' +
  'pai拍pan眅pang乓pao抛pei呸pen喷peng匉pi丕pian囨piao剽pie氕pin姘ping乒po钋pou剖pu仆qi七qia掐qian千qiang呛qiao悄qie苆qin亲qing靑qiong卭' +
  'qiu丘qu区quan奍que炔qun夋ran呥rang穣rao娆re惹ren人reng扔ri日rong戎rou禸ru邚ruan堧rui桵run闰ruo捼sa仨sai毢san三sang桒sao掻se閪sen森seng僧' +
  'sha杀shai筛shan山shang伤shao弰she奢shen申sheng升shi尸shou収shu书shua刷shuai衰shuan闩shuang双shui脽shun吮shuo说si厶song忪sou凁su苏' +
  'suan狻sui夊sun孙suo唆ta他tai囼tan坍tang汤tao夲te忑teng熥ti剔tian天tiao旫tie帖ting厅tong炵tou偷tu凸tuan湍tui推tun吞tuo乇wa屲wai歪wan弯' +
  'wang尢wei危wen昷weng翁wo挝wu乌xi夕xia呷xian仙xiang乡xiao灱xie些xin心xing星xiong凶xiu休xu吁xuan吅xue疶xun坃ya丫yan恹yang央yao幺ye倻yi一' +
  'yin囙ying应yo哟yong佣you优yu込yuan囦yue曰yun晕za帀zai災zan兂zang匨zao傮ze则zei贼zen怎zeng囎zha扎zhai夈zhan枬zhang张zhao佋zhe蜇zhen贞' +
  'zheng凧zhi之zhong中zhou州zhu朱zhua抓zhuai跩zhuan专zhuang妆zhui隹zhun宒zhuo拙zi孜zong宗zou邹zu租zuan钻zui厜zun尊zuo嘬';

export interface SyllableStart {
  readonly syllable: string;
  readonly first: string;
}

export const SYLLABLE_STARTS: readonly SyllableStart[] = [...STARTS.matchAll(/([a-z]+)([^a-z])/gu)].map(
  ([, syllable = '', first = '']) => ({ syllable, first }),
);

/** Characters of organisations that are read in more than one way: what the order does not know. */
export const OTHER_READINGS: Readonly<Record<string, readonly string[]>> = {
  参: ['shen'],
  藏: ['zang'],
  差: ['chai'],
  长: ['chang', 'zhang'],
  朝: ['zhao'],
  处: ['chu'],
  传: ['zhuan'],
  单: ['shan'],
  调: ['tiao', 'diao'],
  都: ['dou', 'du'],
  发: ['fa'],
  给: ['ji'],
  行: ['hang', 'xing'],
  和: ['he'],
  还: ['huan'],
  会: ['kuai', 'hui'],
  降: ['xiang'],
  结: ['jie'],
  角: ['jue'],
  校: ['xiao', 'jiao'],
  卡: ['qia'],
  乐: ['yue', 'le'],
  量: ['liang'],
  率: ['lv', 'shuai'],
  强: ['jiang'],
  切: ['qie'],
  曲: ['qu'],
  区: ['ou'],
  少: ['shao'],
  省: ['xing'],
  数: ['shu'],
  提: ['di'],
  系: ['ji'],
  削: ['xue', 'xiao'],
  血: ['xue'],
  薄: ['bo'],
  簿: ['bu'],
  应: ['ying'],
  员: ['yun'],
  重: ['chong', 'zhong'],
  种: ['zhong'],
  转: ['zhuan'],
  仔: ['zi'],
  剥: ['bo'],
  泊: ['bo'],
  识: ['zhi'],
};
