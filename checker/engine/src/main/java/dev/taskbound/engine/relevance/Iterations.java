package dev.taskbound.engine.relevance;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.util.List;
import com.sun.tools.javac.util.Name;
import dev.taskbound.engine.facts.Facts;
import javax.lang.model.element.TypeElement;

/** Which method a loop over the elements of an object calls. */
final class Iterations {
  private Iterations() {}

  /** Returns the method that gives the iterator of a type; null if there is none. */
  static MethodSymbol iterator(Type type) {
    TypeElement element = type == null ? null : Facts.elementOf(type);
    return element instanceof ClassSymbol owner
        ? inherited(owner, owner.name.table.fromString("iterator"))
        : null;
  }

  private static MethodSymbol inherited(ClassSymbol type, Name name) {
    for (Symbol each : type.members().getSymbolsByName(name)) {
      if (each instanceof MethodSymbol method && method.type.getParameterTypes().isEmpty()) {
        return method;
      }
    }
    Type above = type.getSuperclass();
    MethodSymbol found =
        above.hasTag(TypeTag.CLASS) ? inherited((ClassSymbol) above.tsym, name) : null;
    for (List<Type> each = type.getInterfaces(); found == null && each.nonEmpty(); ) {
      found = inherited((ClassSymbol) each.head.tsym, name);
      each = each.tail;
    }
    return found;
  }
}
