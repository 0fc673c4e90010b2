package dev.taskbound.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JsonRendererTest {
  @Test
  void printsOneObjectOnOneLine() {
    Finding finding = Samples.capture(Samples.file("/project/src/Work.java"));
    assertEquals(
        "{\"file\":\"src/Work.java\",\"line\":3,\"column\":29,\"endLine\":3,\"endColumn\":33,"
            + "\"severity\":\"error\",\"key\":\"capture.not.sendable\","
            + "\"message\":\"`task` (CurrentTask) crosses a pretend-thread boundary\","
            + "\"notes\":[{\"file\":\"src/Work.java\",\"line\":2,\"column\":32,"
            + "\"message\":\"`task` was obtained here\"},"
            + "{\"message\":\"`useMm` runs this closure in a new task context\"}],"
            + "\"help\":\"obtain the handle inside the closure, or pass an owned Ref\"}",
        new JsonRenderer(Samples.BASE).render(finding));
  }
}
