// check: default
// source: https://github.com/runelite/runelite/pull/4863
// Fix: the change of the component is sent to Swing's thread.
package client.ui;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;

class TextFieldFromClient {
  private final ScheduledExecutorService game;

  TextFieldFromClient(ScheduledExecutorService game) {
    this.game = game;
  }

  JPanel build(Supplier<String> suggestion) {
    JPanel panel = new JPanel();
    JTextField field = new JTextField(20);
    JButton clear = new JButton("x");
    clear.addActionListener(event -> field.setText(""));
    panel.add(field);
    panel.add(clear);
    game.scheduleWithFixedDelay(
        () -> {
          String text = suggestion.get();
          SwingUtilities.invokeLater(() -> field.setText(text));
        },
        1,
        1,
        TimeUnit.SECONDS);
    return panel;
  }
}
