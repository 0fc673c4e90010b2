package dev.taskbound.inputs.mutation;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * One source file of the engine, parsed.
 *
 * @param path its path below the folder of the engine's package, with {@code /}
 * @param text its text
 * @param tree its tree, not attributed
 * @param positions where the parts of the tree stand in the text
 */
record EngineFile(String path, String text, CompilationUnitTree tree, SourcePositions positions) {

  /** Parses a file. */
  static EngineFile parse(String path, String text) throws IOException {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of(), null, List.of(source(path, text)));
    CompilationUnitTree tree = task.parse().iterator().next();
    return new EngineFile(path, text, tree, Trees.instance(task).getSourcePositions());
  }

  /** Returns a source for javac whose name ends in {@code path}. */
  static JavaFileObject source(String path, String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///dev/taskbound/engine/" + path), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  /** Returns where a part of the tree begins; negative if it does not stand in the text. */
  int start(Tree part) {
    return (int) positions.getStartPosition(tree, part);
  }

  /** Returns where a part of the tree ends; negative if it does not stand in the text. */
  int end(Tree part) {
    return (int) positions.getEndPosition(tree, part);
  }

  /** Returns the text of a part of the tree. */
  String text(Tree part) {
    return text.substring(start(part), end(part));
  }

  /** Returns a mutant of this file that stands at {@code part}. */
  Mutant mutant(Tree part, String change, String rule, Edit... edits) {
    int at = start(part);
    int line = (int) tree.getLineMap().getLineNumber(at);
    return new Mutant(path, line, at, change, rule, List.of(edits));
  }

  /** Returns the text of a part in one line and cut short, for messages. */
  String brief(Tree part) {
    String line = text(part).replaceAll("\\s+", " ");
    return "`" + (line.length() > 70 ? line.substring(0, 67) + "..." : line) + "`";
  }
}
