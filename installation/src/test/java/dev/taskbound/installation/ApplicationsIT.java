package dev.taskbound.installation;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The sample applications, as their page says to check them. */
final class ApplicationsIT {
  private static final String SERVLET =
      "samples/applications/servlet/src/main/java/com/example/servlet/broken/OrderServlet.java";

  @Test
  void theServletIsReported() {
    String command = Docs.APPLICATIONS.snippet("check").replace("./taskbound", "taskbound");
    Shell.run(Build.ROOT, command).assertRejects(Set.of(SERVLET + ":22 capture.not.sendable"));
  }
}
