package dev.taskbound.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class FindingsLogTest {

  @Test
  void eachReportInOnePiece() {
    List<String> logged = new ArrayList<>();
    new FindingsLog(
            new SystemStreamLog() {
              @Override
              public void error(CharSequence text) {
                logged.add("error " + text);
              }

              @Override
              public void warn(CharSequence text) {
                logged.add("warn " + text);
              }

              @Override
              public void info(CharSequence text) {
                logged.add("info " + text);
              }
            })
        .print(
            List.of(
                "A.java:1:2: error: [taskbound:key] first",
                "    1 | text with: 1:2: warning: [taskbound:x]",
                "B.java:1:2: warning: [taskbound:key] second",
                "  help: more",
                "C.java:1:2: warning: [taskbound] third",
                "taskbound: 2 files checked: 1 error, 1 warning"));
    String end = System.lineSeparator();
    assertEquals(
        List.of(
            "error A.java:1:2: error: [taskbound:key] first"
                + end
                + "    1 | text with: 1:2: warning: [taskbound:x]",
            "warn B.java:1:2: warning: [taskbound:key] second" + end + "  help: more",
            "warn C.java:1:2: warning: [taskbound] third",
            "info taskbound: 2 files checked: 1 error, 1 warning"),
        logged);
  }
}
