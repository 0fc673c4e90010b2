package dev.taskbound.inputs.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditTest {
  @Test
  void editsAreMadeFromLeftToRight() {
    assertEquals(
        "if (!(a)) {}",
        Edit.apply("if (a) {}", List.of(Edit.insert(5, ")"), Edit.insert(4, "!("))));
  }

  @Test
  void insertionsAtOnePlaceKeepTheirOrder() {
    assertEquals("x12", Edit.apply("x", List.of(Edit.insert(1, "1"), Edit.insert(1, "2"))));
  }

  @Test
  void whatIsInsideReplacedStretchGoesWithIt() {
    assertEquals(
        "a; {}",
        Edit.apply("a; run(() -> {});", List.of(Edit.insert(14, "X"), new Edit(3, 17, "{}"))));
  }
}
