// check: default
package swing.app;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;

/** A presenter between a service with threads of its own and a view. */
class Presenter {
  private final ExecutorService background = Executors.newSingleThreadExecutor();
  private final View view = new View();

  void load() {
    view.busy(true);
    background.submit(
        () -> {
          try {
            List<String> lines = fetch();
            onEventThread(() -> view.show(lines));
          } catch (IllegalStateException e) {
            onEventThread(() -> view.fail(e.getMessage()));
          } finally {
            onEventThread(() -> view.busy(false));
          }
        });
  }

  int ask(String question) throws InterruptedException, InvocationTargetException {
    int[] answer = new int[1];
    SwingUtilities.invokeAndWait(
        () -> answer[0] = JOptionPane.showConfirmDialog(view.frame, question));
    return answer[0];
  }

  private static void onEventThread(Runnable update) {
    if (SwingUtilities.isEventDispatchThread()) {
      update.run();
    } else {
      SwingUtilities.invokeLater(update);
    }
  }

  private static List<String> fetch() {
    return List.of("a");
  }

  private static final class View {
    private final JFrame frame = new JFrame();
    private final JTextArea area = new JTextArea();
    private final JLabel state = new JLabel();

    void show(List<String> lines) {
      area.setText(String.join("\n", lines));
    }

    void busy(boolean busy) {
      state.setText(busy ? "loading" : "");
    }

    void fail(String message) {
      state.setText(message);
    }

    Consumer<String> appender() {
      return line -> SwingUtilities.invokeLater(() -> area.append(line));
    }
  }
}
