package dev.taskbound.inputs.libraries;

import dev.taskbound.inputs.ProgramChecker;
import dev.taskbound.inputs.ProgramSuite;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Checks every program below {@code programs}, with the libraries on its class path. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LibraryProgramsTest {
  private final ProgramSuite suite =
      new ProgramSuite(Libraries.MODULE.resolve("programs"), new ProgramChecker(Libraries.jars()));

  LibraryProgramsTest() throws IOException {}

  @TestFactory
  Stream<DynamicTest> programs() throws IOException {
    return suite.tests();
  }

  @AfterAll
  void summary() {
    System.out.println(suite.summary());
  }
}
