package dev.taskbound.engine.models;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.StubUnit;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads stub files.
 *
 * <p>A stub file is Java without bodies: imports, then for each package a {@code package} line and
 * types, of which only what is said about has to be there. The annotations of Taskbound, and those
 * that only models have, need no import.
 */
final class StubReader {
  private StubReader() {}

  /**
   * Reads {@code file}.
   *
   * @return its types in the order of the file, nested ones after the type that encloses them
   * @throws ModelException if it cannot be read, is not Java stub syntax, or uses an annotation
   *     that does not exist
   */
  static List<StubType> read(Path file) throws ModelException {
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new ModelException(file, 0, "there is no such model file; check the path", e);
    } catch (IOException e) {
      throw new ModelException(file, 0, "the model file cannot be read: " + e.getMessage(), e);
    }
    return read(file, text);
  }

  /** As {@link #read(Path)}, for {@code text} that came from {@code file}. */
  static List<StubType> read(Path file, String text) throws ModelException {
    List<StubType> types = new ArrayList<>();
    List<CompilationUnit> units = parse(file, text).getCompilationUnits();
    StubNames imports = new StubNames(file);
    for (CompilationUnit unit : units) {
      imports.addImports(unit.getImports());
    }
    for (CompilationUnit unit : units) {
      readUnit(unit, imports, types);
    }
    return types;
  }

  private static StubUnit parse(Path file, String text) throws ModelException {
    ParserConfiguration configuration =
        new ParserConfiguration().setLanguageLevel(LanguageLevel.RAW).setAttributeComments(false);
    ParseResult<StubUnit> result;
    try {
      result = new JavaParser(configuration).parseStubUnit(text);
    } catch (AssertionError e) {
      // The parser's own, where it finds no token that could begin a stub.
      throw new ModelException(file, 0, "not a Java stub; correct the syntax", e);
    }
    if (result.isSuccessful() && result.getResult().isPresent()) {
      return result.getResult().get();
    }
    Problem first = result.getProblems().get(0);
    int line =
        first
            .getLocation()
            .flatMap(tokens -> tokens.toRange())
            .map(range -> range.begin.line)
            .orElse(0);
    throw new ModelException(
        file, line, "not a Java stub: " + firstLine(first) + "; correct the syntax here");
  }

  /** The parser lists every token that could have followed; that helps nobody. */
  private static String firstLine(Problem problem) {
    String message = problem.getMessage().strip();
    int end = message.indexOf(", expected one of");
    String shown = end < 0 ? message : message.substring(0, end);
    return shown.lines().findFirst().orElse("syntax error");
  }

  private static void readUnit(CompilationUnit unit, StubNames imports, List<StubType> types)
      throws ModelException {
    StubNames names = imports.inPackage(unit);
    if (unit.getPackageDeclaration().isPresent()) {
      readPackage(unit.getPackageDeclaration().get(), names, types);
    }
    for (TypeDeclaration<?> type : unit.getTypes()) {
      new StubTypeReader(names, types).read(type, names.packageName(), StubTypeVariables.none());
    }
  }

  private static void readPackage(
      PackageDeclaration declaration, StubNames names, List<StubType> types) throws ModelException {
    List<Annot> annotations = new StubAnnotations(names).read(declaration.getAnnotations());
    if (!annotations.isEmpty()) {
      String name = declaration.getNameAsString() + ".package-info";
      ModelClass model = new ModelClass(name, annotations, Map.of(), Map.of());
      types.add(new StubType(names.file(), StubNames.line(declaration), model, Map.of()));
    }
  }
}
