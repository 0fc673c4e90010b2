// check: default
// source: https://github.com/mars-sim/mars-sim/issues/1119
// Fix: rows are added by Swing's thread.
package mission.ui;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import javax.swing.table.DefaultTableModel;

class TableOfSimulation {
  private final ExecutorService simulation;

  TableOfSimulation(ExecutorService simulation) {
    this.simulation = simulation;
  }

  JScrollPane show(Supplier<List<String>> missions) {
    DefaultTableModel model = new DefaultTableModel(new String[] {"Mission"}, 0);
    JTable table = new JTable(model);
    table.setAutoCreateRowSorter(true);
    simulation.execute(
        () -> {
          for (String mission : missions.get()) {
            SwingUtilities.invokeLater(() -> model.addRow(new Object[] {mission}));
          }
        });
    return new JScrollPane(table);
  }
}
