// check: default
// source: https://github.com/mars-sim/mars-sim/issues/1119
// Symptom: ArrayIndexOutOfBoundsException in DefaultRowSorter: the simulation's thread changes the model while Swing sorts it.
package mission.ui;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import javax.swing.JScrollPane;
import javax.swing.JTable;
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
            model.addRow(new Object[] {mission}); // !! capture.not.sendable
          }
        });
    return new JScrollPane(table);
  }
}
