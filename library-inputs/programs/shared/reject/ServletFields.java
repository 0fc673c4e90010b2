// check: default
// One servlet serves all requests: what it keeps of one request, or uses for one at a time, is wrong.

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.SimpleDateFormat;
import java.util.Date;
import javax.sql.DataSource;

public class ServletFields extends HttpServlet {
  private DataSource source;
  private Connection connection; // !! class.not.sendable
  private final SimpleDateFormat format = new SimpleDateFormat("yyyy"); // !! class.not.sendable
  private volatile MessageDigest digest; // !! class.not.sendable
  private HttpServletRequest request; // !! class.not.sendable
  private Object hidden;

  @Override
  public void init(ServletConfig config) throws ServletException {
    super.init(config);
    try {
      connection = source.getConnection();
      digest = MessageDigest.getInstance("SHA-256");
    } catch (SQLException | NoSuchAlgorithmException e) {
      throw new ServletException(e);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    this.request = request;
    hidden = response; // !! class.not.sendable
    byte[] hash = digest.digest(name().getBytes());
    response.getWriter().println(format.format(new Date()) + hash.length + connection + hidden);
  }

  private String name() {
    return request.getParameter("name");
  }
}
