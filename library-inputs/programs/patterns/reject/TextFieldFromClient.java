// check: default
// source: https://github.com/runelite/runelite/pull/4863
// Symptom: the client freezes now and then, as the search field is changed by the game's thread.
package client.ui;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;

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
          field.setText(text); // !! capture.not.sendable
        },
        1,
        1,
        TimeUnit.SECONDS);
    return panel;
  }
}
