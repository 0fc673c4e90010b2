// check: default
package swing.app;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.SwingUtilities;

/** Other threads compute; components are changed by the event dispatch thread. */
class BackToEventThread extends JFrame {
  private final JLabel status = new JLabel();
  private final DefaultListModel<String> model = new DefaultListModel<>();
  private final JList<String> list = new JList<>(model);
  private final transient ExecutorService executor = Executors.newCachedThreadPool();

  BackToEventThread() {
    JButton start = new JButton("Start");
    start.addActionListener(
        event -> {
          start.setEnabled(false);
          String name = getTitle();
          executor.execute(
              () -> {
                String result = compute(name);
                SwingUtilities.invokeLater(
                    () -> {
                      status.setText(result);
                      start.setEnabled(true);
                    });
              });
        });
    add(start);
    add(list);
  }

  void load() {
    CompletableFuture.supplyAsync(() -> List.of("a", "b"), executor)
        .thenAccept(
            names ->
                SwingUtilities.invokeLater(
                    () -> {
                      names.forEach(model::addElement);
                      list.repaint();
                    }));
  }

  void loadThere() {
    CompletableFuture.supplyAsync(() -> List.of("a", "b"), executor)
        .thenAcceptAsync(names -> names.forEach(model::addElement), SwingUtilities::invokeLater);
  }

  private static String compute(String name) {
    return name + "!";
  }

  public static void main(String[] arguments) {
    SwingUtilities.invokeLater(
        () -> {
          BackToEventThread frame = new BackToEventThread();
          frame.pack();
          frame.setVisible(true);
        });
  }
}
