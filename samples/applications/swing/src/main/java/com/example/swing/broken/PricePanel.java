package com.example.swing.broken;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;

/** Fills its list from a thread of a pool, while the event thread paints it. */
public final class PricePanel extends JPanel {
  private final DefaultListModel<Integer> prices = new DefaultListModel<>();
  private final JLabel total = new JLabel("0");

  public PricePanel() {
    add(new JList<>(prices));
    add(total);
  }

  /** Loads the prices in the background. */
  public void load(Supplier<List<Integer>> source, Executor background) {
    background.execute(
        () -> {
          int sum = 0;
          for (int price : source.get()) {
            sum += price;
            prices.addElement(price); // !! capture.not.sendable
            total.setText(String.valueOf(sum));
          }
        });
  }

  public DefaultListModel<Integer> prices() {
    return prices;
  }

  public int total() {
    return Integer.parseInt(total.getText());
  }
}
