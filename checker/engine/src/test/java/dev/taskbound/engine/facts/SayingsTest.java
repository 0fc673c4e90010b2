package dev.taskbound.engine.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

final class SayingsTest {
  @Test
  void nothingIsWrittenAboutSilentMethods() throws IOException {
    Compiled.with(false, SayingsTest::compareMethods);
  }

  @Test
  void nothingIsSilentInMarkedCode() throws IOException {
    Compiled.with(
        true,
        compiled -> {
          for (TypeElement type : compiled.types()) {
            for (Element member : type.getEnclosedElements()) {
              if (member instanceof ExecutableElement method && compiled.facts().marked(type)) {
                assertEquals(false, compiled.facts().silent(method), method::toString);
              }
            }
          }
        });
  }

  @Test
  void plainClassesDeclareNothing() throws IOException {
    Compiled.with(
        false,
        compiled -> {
          List<String> plain = new ArrayList<>();
          for (TypeElement type : compiled.types()) {
            if (compiled.facts().plain(type)) {
              ClassFacts facts = compiled.facts().of(type);
              plain.add(type.getSimpleName().toString());
              assertTrue(
                  facts.declared() == null
                      && !facts.lent()
                      && !facts.assertedThreadSafe()
                      && facts.holds().isEmpty(),
                  type::toString);
            }
          }
          assertTrue(plain.containsAll(List.of("Holder", "Box", "Sub", "Ends", "Receives")));
        });
  }

  private static void compareMethods(Compiled compiled) {
    int all = 0;
    int silent = 0;
    for (TypeElement type : compiled.types()) {
      for (Element member : type.getEnclosedElements()) {
        if (!(member instanceof ExecutableElement method)) {
          continue;
        }
        all++;
        MethodFacts inFull = compiled.inFull().of(method);
        if (compiled.facts().silent(method)) {
          silent++;
          assertTrue(!inFull.known() && !inFull.modelled(), () -> type + "." + method);
        }
        MethodFacts quick = compiled.facts().of(method);
        assertEquals(inFull, quick, () -> type + "." + method);
      }
    }
    // Else it would be no use.
    assertTrue(silent > all / 2, silent + " of " + all);
  }
}
