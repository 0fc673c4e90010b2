package dev.taskbound.engine.models;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What simple names mean in one package section of a stub file. */
final class StubNames {
  private final Path file;
  private final String packageName;
  private final Map<String, String> imported;

  /** Starts with no names. */
  StubNames(Path file) {
    this(file, "", new HashMap<>());
  }

  private StubNames(Path file, String packageName, Map<String, String> imported) {
    this.file = file;
    this.packageName = packageName;
    this.imported = imported;
  }

  /** Adds the single-type imports; a stub cannot know what a wildcard stands for. */
  void addImports(Iterable<ImportDeclaration> imports) {
    for (ImportDeclaration one : imports) {
      if (!one.isAsterisk() && !one.isStatic()) {
        imported.put(one.getName().getIdentifier(), one.getNameAsString());
      }
    }
  }

  /** Returns these imports together with the types that {@code unit} itself declares. */
  StubNames inPackage(CompilationUnit unit) {
    String name = unit.getPackageDeclaration().map(p -> p.getNameAsString()).orElse("");
    Map<String, String> all = new HashMap<>(imported);
    for (TypeDeclaration<?> type : unit.getTypes()) {
      all.putIfAbsent(type.getNameAsString(), qualify(name, type.getNameAsString()));
    }
    return new StubNames(file, name, all);
  }

  /** The stub file, for messages. */
  Path file() {
    return file;
  }

  /** The package of this section; empty for the unnamed one. */
  String packageName() {
    return packageName;
  }

  /** Returns the canonical name of an imported or here declared type, given its simple name. */
  Optional<String> find(String simpleName) {
    return Optional.ofNullable(imported.get(simpleName));
  }

  /**
   * Returns the canonical name of a class as written: its first part is looked up; what cannot be
   * resolved stays as written.
   */
  String canonical(String written) {
    int dot = written.indexOf('.');
    String first = dot < 0 ? written : written.substring(0, dot);
    String rest = dot < 0 ? "" : written.substring(dot);
    if (imported.containsKey(first)) {
      return imported.get(first) + rest;
    }
    boolean ours = dot < 0 && KnownAnnotations.find(written).isPresent();
    return ours ? KnownAnnotations.PACKAGE + "." + written : written;
  }

  /** Returns the name of a member type or of a type in a package, which may be unnamed. */
  static String qualify(String outer, String simpleName) {
    return outer.isEmpty() ? simpleName : outer + "." + simpleName;
  }

  /** Returns the line where {@code node} begins, counted from 1; 0 if that is not known. */
  static int line(Node node) {
    return node.getRange().map(range -> range.begin.line).orElse(0);
  }
}
