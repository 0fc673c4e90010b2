package dev.taskbound.cli.incremental;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.parser.Scanner;
import com.sun.tools.javac.parser.ScannerFactory;
import com.sun.tools.javac.parser.Tokens.Token;
import com.sun.tools.javac.parser.Tokens.TokenKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the parsed text of a file says about its dependencies.
 *
 * @param signature a digest of the file without comments, and without bodies unless these may say
 *     that the file's classes are sendable
 * @param packageName its package
 * @param declared the simple names of its top-level classes
 * @param mentioned every identifier of the file
 * @param mentionedInSignature the identifiers outside bodies
 */
record Scanned(
    String signature,
    String packageName,
    Set<String> declared,
    Set<String> mentioned,
    Set<String> mentionedInSignature) {

  /** Reads a parsed file once more, token by token. */
  static Scanned of(CompilationUnitTree unit, JavacTask task) {
    String text = text(unit);
    BitSet bodies =
        guards(text)
            ? new BitSet()
            : bodies(unit, Trees.instance(task).getSourcePositions(), text.length());
    Scanner tokens =
        ScannerFactory.instance(((BasicJavacTask) task).getContext()).newScanner(text, false);
    Sha signature = new Sha();
    Set<String> mentioned = new HashSet<>();
    Set<String> outside = new HashSet<>();
    tokens.nextToken();
    for (Token token = tokens.token(); token.kind != TokenKind.EOF; token = tokens.token()) {
      boolean inBody = bodies.get(token.pos);
      if (token.kind == TokenKind.IDENTIFIER) {
        String name = token.name().toString();
        mentioned.add(name);
        if (!inBody) {
          outside.add(name);
        }
      }
      if (!inBody) {
        signature.add(text.substring(token.pos, token.endPos));
      }
      tokens.nextToken();
    }
    return new Scanned(
        signature.hex(),
        Objects.toString(unit.getPackageName(), ""),
        declared(unit),
        mentioned,
        outside);
  }

  private static Set<String> declared(CompilationUnitTree unit) {
    Set<String> names = new TreeSet<>();
    for (Tree declaration : unit.getTypeDecls()) {
      if (declaration instanceof ClassTree type) {
        names.add(type.getSimpleName().toString());
      }
    }
    return names;
  }

  /**
   * Returns whether bodies may say that private fields are guarded, or prototypes that are only
   * copied: then the class may be sendable for what stands in them.
   */
  private static boolean guards(String text) {
    return Stream.of("synchronized", ".lock", ".clone").anyMatch(text::contains);
  }

  /** Marks the offsets inside bodies, their opening braces left out: that there is one matters. */
  private static BitSet bodies(CompilationUnitTree unit, SourcePositions positions, int length) {
    BitSet bodies = new BitSet(length);
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitClass(ClassTree tree, Void unused) {
        tree.getMembers().stream().filter(BlockTree.class::isInstance).forEach(this::mark);
        return super.visitClass(tree, unused);
      }

      @Override
      public Void visitMethod(MethodTree tree, Void unused) {
        if (tree.getBody() != null) {
          mark(tree.getBody());
        }
        return super.visitMethod(tree, unused);
      }

      private void mark(Tree body) {
        int start = (int) positions.getStartPosition(unit, body);
        int end = (int) positions.getEndPosition(unit, body);
        if (start >= 0 && end > start) {
          bodies.set(start + 1, end);
        }
      }
    }.scan(unit, null);
    return bodies;
  }

  private static String text(CompilationUnitTree unit) {
    try {
      return unit.getSourceFile().getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns whether the file describes a package or a module, on which any other may depend. */
  static boolean describesManyClasses(String file) {
    return List.of("package-info.java", "module-info.java").stream().anyMatch(file::endsWith);
  }
}
