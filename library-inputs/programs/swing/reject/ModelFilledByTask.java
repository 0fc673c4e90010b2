// check: default
package swing.app;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.table.DefaultTableModel;

/** Models belong to the event dispatch thread like the components that show them. */
class ModelFilledByTask {
  void fill(JList<String> list, DefaultListModel<String> model) {
    CompletableFuture.supplyAsync(ModelFilledByTask::names).thenAccept(names -> names.forEach(model::addElement)); // !! capture.not.sendable
    CompletableFuture.runAsync(() -> list.setModel(new DefaultListModel<>())); // !! capture.not.sendable
  }

  Thread rows(DefaultTableModel table) {
    return new Thread(
        () -> {
          for (String name : names()) {
            table.addRow(new Object[] {name}); // !! capture.not.sendable
          }
        });
  }

  private static List<String> names() {
    return List.of("a", "b");
  }
}
