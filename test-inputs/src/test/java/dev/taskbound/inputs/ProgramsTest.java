package dev.taskbound.inputs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Checks every program below {@code programs}; {@link ProgramSuite} tells how to run some. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgramsTest {
  static final Path ROOT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("programs");

  private final ProgramSuite suite = new ProgramSuite(ROOT, new ProgramChecker());

  ProgramsTest() throws IOException {}

  @TestFactory
  Stream<DynamicTest> programs() throws IOException {
    return suite.tests();
  }

  @AfterAll
  void summary() {
    System.out.println(suite.summary());
  }
}
