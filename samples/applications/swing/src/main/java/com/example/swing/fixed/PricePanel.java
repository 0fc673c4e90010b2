package com.example.swing.fixed;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/** Loads in the background, and fills its list on the event thread. */
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
          List<Integer> loaded = source.get();
          SwingUtilities.invokeLater(() -> show(loaded));
        });
  }

  private void show(List<Integer> loaded) {
    int sum = 0;
    for (int price : loaded) {
      sum += price;
      prices.addElement(price);
      total.setText(String.valueOf(sum));
    }
  }

  public DefaultListModel<Integer> prices() {
    return prices;
  }

  public int total() {
    return Integer.parseInt(total.getText());
  }
}
