// check: default
package swing.app;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/** What paintComponent is given is its own only until it returns. */
class GraphicsKept extends JPanel {
  @Override
  protected void paintComponent(Graphics g) {
    super.paintComponent(g);
    SwingUtilities.invokeLater(() -> g.drawString("late", 0, 0)); // !! capture.not.sendable
    new Thread(() -> g.fillRect(0, 0, 1, 1)).start(); // !! capture.not.sendable
  }

  BufferedImage draw() {
    BufferedImage image = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.dispose();
    g.drawLine(0, 0, 9, 9); // !! use.after.release
    return image;
  }
}
