// check: default
// source: https://github.com/bbuck/DragonConsole/issues/8
// Fix: invokeLater in place of the thread.
package console.ui;

import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.JTextPane;
import javax.swing.SwingUtilities;
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
    SwingUtilities.invokeLater(() -> bar.setValue(bar.getMaximum()));
  }
}
