# Edits a deck as a person would in LibreOffice: run by the Python that LibreOffice's UNO belongs to.
# edit-deck.py SOFFICE PROFILE IN.pptx OUT.pptx
import os, subprocess, sys, time
import uno
from com.sun.star.awt import Point, Size
from com.sun.star.beans import PropertyValue

soffice, profile, source, target = sys.argv[1:5]
pipe = 'orgloom%d' % os.getpid()
office = subprocess.Popen([soffice, '-env:UserInstallation=file://' + profile, '--headless', '--norestore',
                           '--accept=pipe,name=%s;urp;' % pipe], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
resolver = uno.getComponentContext().ServiceManager.createInstance('com.sun.star.bridge.UnoUrlResolver')
desktop = None
for _ in range(600):
    try:
        context = resolver.resolve('uno:pipe,name=%s;urp;StarOffice.ComponentContext' % pipe)
        desktop = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
        break
    except Exception:
        time.sleep(0.1)

def setting(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made

def walk(shapes):
    for index in range(shapes.Count):
        shape = shapes.getByIndex(index)
        yield shape
        if shape.supportsService('com.sun.star.drawing.GroupShape'):
            yield from walk(shape)

def titled(page):
    for shape in walk(page):
        if shape.supportsService('com.sun.star.presentation.TitleTextShape'):
            return shape

document = desktop.loadComponentFromURL('file://' + source, '_blank', 0, (setting('Hidden', True),))
pages = document.DrawPages
record = lambda page: next((s.Name for s in walk(page) if s.Name.startswith('orgloom:')), '')
by_name = {record(pages.getByIndex(i)): pages.getByIndex(i) for i in range(pages.Count)}
the_map = by_name['orgloom:map']
box = next(s for s in walk(the_map) if s.Name == 'department:finance')
at = box.Position
box.Position = Point(at.X + 3000, at.Y - 1500)
own = document.createInstance('com.sun.star.drawing.TextShape')
the_map.add(own)
own.Position, own.Size = Point(1000, 15000), Size(8000, 1000)
own.setString('Agreed with the board')
titled(by_name['orgloom:findings-1']).setString('What we shall talk about')
pages.remove(by_name['orgloom:cutoffs-1'])
# The second slide becomes the last: what is behind it is moved before by copying nothing, in the order list itself.
dispatcher = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.DispatchHelper', context)
controller = document.CurrentController
controller.setCurrentPage(by_name['orgloom:reading'])
dispatcher.executeDispatch(controller.Frame, '.uno:DiaMode', '', 0, ())
dispatcher.executeDispatch(controller.Frame, '.uno:MovePageLast', '', 0, ())
print('|'.join(record(pages.getByIndex(i)) for i in range(pages.Count)))
document.storeToURL('file://' + target, (setting('FilterName', 'Impress MS PowerPoint 2007 XML'),))
document.close(True)
try:
    desktop.terminate()
except Exception:
    pass
office.wait(30)
