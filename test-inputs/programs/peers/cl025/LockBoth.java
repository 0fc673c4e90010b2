// peer: cl025 accept: two acquisitions with early returns release what they hold on failing paths
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.inputs.prelude.Guard;

final class LockBoth {
  @CurrentTaskOnly
  record Both(Guard first, Guard second) {}

  static Guard tryOpen(boolean free) {
    return free ? Guard.open() : null;
  }

  static Both lockBoth(boolean firstFree, boolean secondFree) {
    Guard first = tryOpen(firstFree);
    if (first == null) {
      return null;
    }
    Guard second = tryOpen(secondFree);
    if (second == null) {
      first.close();
      return null;
    }
    return new Both(first, second);
  }
}
