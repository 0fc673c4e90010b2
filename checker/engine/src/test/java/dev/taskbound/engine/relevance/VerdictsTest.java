package dev.taskbound.engine.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.taskbound.engine.facts.Compiled;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

final class VerdictsTest {
  @Test
  void quickVerdictsAreThoseOfEverythingThatIsKnown() throws IOException {
    Compiled.with(
        false,
        compiled -> {
          TypeVerdicts unmarked = new TypeVerdicts(compiled.facts());
          TypeVerdicts marked = unmarked.marked();
          MethodVerdicts methods = new MethodVerdicts(compiled.facts(), unmarked);
          Set<String> found = new TreeSet<>();
          for (TypeElement type : compiled.types()) {
            same(unmarked, (Type) type.asType());
            same(marked, (Type) type.asType());
            for (Element member : type.getEnclosedElements()) {
              if (member instanceof MethodSymbol method) {
                int quick = methods.ofCall(method);
                assertEquals(methods.inFull(method), quick, () -> type + "." + method);
                if ((quick & MethodVerdicts.FOUND) != 0) {
                  found.add(type.getSimpleName() + "." + method.getSimpleName());
                }
                same(unmarked, method.type.getReturnType());
                same(marked, method.type.getReturnType());
                for (Type each : method.type.getParameterTypes()) {
                  same(unmarked, each);
                  same(marked, each);
                }
              }
            }
          }
          assertTrue(
              found.containsAll(
                  Set.of(
                      "Handle.next", "Guarded.pass", "Below.<init>", "Holder.self", "SubSub.over")),
              found::toString);
          assertTrue(!found.contains("Holder.number") && !found.contains("SubSub.other"));
        });
  }

  private static void same(TypeVerdicts verdicts, Type type) {
    assertEquals(verdicts.inFull(type), verdicts.of(type), type::toString);
  }
}
