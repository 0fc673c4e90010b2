// check: default
package swing.app;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import javax.swing.Icon;
import javax.swing.JPanel;

/** Graphics are used by the call that they are lent to; images may be painted by any task. */
class PaintedHere extends JPanel implements Icon {
  private final List<Integer> values = new CopyOnWriteArrayList<>();
  private transient volatile BufferedImage image;

  @Override
  protected void paintComponent(Graphics g) {
    super.paintComponent(g);
    Graphics2D copy = (Graphics2D) g.create();
    try {
      copy.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      values.forEach(value -> copy.fillRect(0, value, 10, 10));
      axes(copy);
    } finally {
      copy.dispose();
    }
    if (image != null) {
      g.drawImage(image, 0, 0, this);
    }
  }

  private void axes(Graphics2D g) {
    g.setColor(Color.RED);
    g.drawLine(0, 0, getWidth(), getHeight());
  }

  void render(ExecutorService executor, int size) {
    executor.execute(
        () -> {
          BufferedImage made = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
          Graphics2D g = made.createGraphics();
          g.fillOval(0, 0, size, size);
          g.dispose();
          image = made;
          repaint();
        });
  }

  void add(int value) {
    values.add(value);
    new Thread(this::repaint).start();
  }

  @Override
  public void paintIcon(Component c, Graphics g, int x, int y) {
    g.drawString("*", x, y);
  }

  @Override
  public int getIconWidth() {
    return 10;
  }

  @Override
  public int getIconHeight() {
    return 10;
  }
}
