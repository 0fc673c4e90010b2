// check: default
package swing.app;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.concurrent.Executor;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.Timer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.table.DefaultTableModel;

/** Listeners and timers of Swing run where components are at home. */
class ListenersAndTimers extends JFrame {
  private final JLabel count = new JLabel("0");
  private final DefaultTableModel model = new DefaultTableModel(0, 2);
  private final JTable table = new JTable(model);
  private final JTextField filter = new JTextField();
  private int clicks;

  ListenersAndTimers(Executor executor) {
    JButton button = new JButton("Count");
    button.addActionListener(event -> count.setText(String.valueOf(++clicks)));
    button.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseEntered(MouseEvent event) {
            button.setToolTipText("at " + event.getX());
            table.clearSelection();
          }
        });
    filter
        .getDocument()
        .addDocumentListener(
            new DocumentListener() {
              @Override
              public void insertUpdate(DocumentEvent event) {
                model.setRowCount(filter.getText().length());
              }

              @Override
              public void removeUpdate(DocumentEvent event) {
                insertUpdate(event);
              }

              @Override
              public void changedUpdate(DocumentEvent event) {
                insertUpdate(event);
              }
            });
    new Timer(1000, event -> model.addRow(new Object[] {clicks, filter.getText()})).start();
    addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            dispose();
            count.setText("closed");
          }
        });
    button.setAction(
        new AbstractAction("Save") {
          @Override
          public void actionPerformed(ActionEvent event) {
            setEnabled(false);
            String text = filter.getText();
            executor.execute(
                () -> {
                  save(text);
                  Toolkit.getDefaultToolkit().beep();
                  EventQueue.invokeLater(() -> setEnabled(true));
                });
          }
        });
    add(table, BorderLayout.CENTER);
  }

  private static void save(String text) {
    System.out.println(text);
  }
}
