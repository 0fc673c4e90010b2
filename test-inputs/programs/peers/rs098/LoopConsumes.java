// peer: rs098 reject: a loop goes over what a consuming method returns, its receiver is used after
import dev.taskbound.annotations.Consumes;
import java.util.ArrayList;
import java.util.List;

final class LoopConsumes {
  static final class Bag {
    private final List<Integer> numbers = new ArrayList<>(List.of(1, 2));

    @Consumes
    List<Integer> drain() {
      return List.copyOf(numbers);
    }

    int size() {
      return numbers.size();
    }
  }

  static int run() {
    Bag bag = new Bag();
    int total = 0;
    for (int number : bag.drain()) {
      total += number;
    }
    return total + bag.size(); // !! use.after.release
  }
}
