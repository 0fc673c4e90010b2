package dev.taskbound.inputs.mutation;

import dev.taskbound.inputs.Directives;
import dev.taskbound.inputs.Marks;
import dev.taskbound.inputs.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program with what is expected of it.
 *
 * @param program the program
 * @param directives what its comments ask for
 * @param expected the full text of its diagnostics
 * @param declared the names of its classes and packages
 * @param used all words of its sources
 */
record Exam(
    Program program,
    Directives directives,
    String expected,
    Set<String> declared,
    Set<String> used) {
  private static final Pattern DECLARATION =
      Pattern.compile("\\b(?:class|interface|record|enum)\\s+(\\w+)|(?m:^package\\s+([\\w.]+);)");
  private static final Pattern WORD = Pattern.compile("\\w+");

  /** A program is itself only: comparing all its words would be slow. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Exam that && program.name().equals(that.program.name());
  }

  @Override
  public int hashCode() {
    return program.name().hashCode();
  }

  /** Reads all programs below a folder that the running JDK can compile. */
  static List<Exam> read(Path root) throws IOException {
    List<Exam> exams = new ArrayList<>();
    for (Program program : Program.findAll(root)) {
      Directives directives = Directives.of(program);
      if (directives.runsHere()) {
        exams.add(of(program, directives));
      }
    }
    return exams;
  }

  private static Exam of(Program program, Directives directives) throws IOException {
    boolean golden = !Marks.of(program).isEmpty() && Files.exists(program.golden());
    String expected = golden ? Files.readString(program.golden()).replace("\r\n", "\n") : "";
    Set<String> declared = new HashSet<>();
    Set<String> used = new HashSet<>();
    for (Path file : program.files()) {
      String text = Files.readString(file);
      for (Matcher matcher = DECLARATION.matcher(text); matcher.find(); ) {
        String type = matcher.group(1);
        declared.add(type != null ? type : "package " + matcher.group(2));
        // Two programs of one package, or with the same class, must not meet.
        used.add(type != null ? type : "package " + matcher.group(2));
      }
      for (Matcher matcher = WORD.matcher(text); matcher.find(); ) {
        used.add(matcher.group());
      }
    }
    return new Exam(program, directives, expected, declared, used);
  }
}
