// check: default
// source: https://github.com/bbuck/DragonConsole/issues/8
// Symptom: the look and feel complains of components used outside of the event dispatch thread: a thread waits and then moves the scroll bar.
package console.ui;

import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.JTextPane;
import javax.swing.text.BadLocationException;

class ScrollBarAfterAppend {
  private final JTextPane pane = new JTextPane();
  private final JScrollPane scroll = new JScrollPane(pane);

  JScrollPane component() {
    return scroll;
  }

  void append(String text) throws BadLocationException {
    pane.getDocument().insertString(pane.getDocument().getLength(), text, null);
    JScrollBar bar = scroll.getVerticalScrollBar();
    new Thread() {
      @Override
      public void run() {
        try {
          Thread.sleep(20);
        } catch (InterruptedException e) {
          return;
        }
        bar.setValue(bar.getMaximum()); // !! capture.not.sendable
      }
    }.start();
  }
}
