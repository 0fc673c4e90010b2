package dev.taskbound.cli.incremental;

import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symtab;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;

/**
 * Finds class files that refer to classes of the sources: those of another language in the same
 * project, or of a library made for an older version of it. Through these a file depends on another
 * one without a name in any signature.
 */
final class ClassFileReferences {
  private final TypeNames names = new TypeNames(ClassFileReferences::isSource);

  private ClassFileReferences() {}

  /** Returns whether a class file that javac has read in this task refers to one of the sources. */
  static boolean toSources(JavacTask task) {
    // Collected first, since looking at one may have javac read others.
    List<ClassSymbol> read = new ArrayList<>();
    for (ClassSymbol type : Symtab.instance(((BasicJavacTask) task).getContext()).getAllClasses()) {
      if (type.isCompleted() && isClassFile(type)) {
        read.add(type);
      }
    }
    ClassFileReferences references = new ClassFileReferences();
    try {
      return read.stream().anyMatch(references::madeBy);
    } catch (CompletionFailure e) {
      // A class that it extends is missing: what stands there cannot be told.
      return true;
    }
  }

  private boolean madeBy(ClassSymbol type) {
    if (mentionedBy(type)
        || names.visit(type.getSuperclass())
        || names.visit(type.getInterfaces())) {
      return true;
    }
    for (Symbol member : type.members().getSymbols()) {
      if (!(member instanceof ClassSymbol) && mentionedBy(member)) {
        return true;
      }
    }
    return false;
  }

  private boolean mentionedBy(Symbol symbol) {
    return names.visit(symbol.type)
        || symbol.getRawAttributes().stream().anyMatch(names::visit)
        || symbol.getRawTypeAttributes().stream().anyMatch(names::visit);
  }

  private static boolean isSource(Symbol symbol) {
    return symbol instanceof ClassSymbol type && type.sourcefile != null && !isClassFile(type);
  }

  private static boolean isClassFile(ClassSymbol type) {
    return type.classfile != null && type.classfile.getKind() == JavaFileObject.Kind.CLASS;
  }
}
