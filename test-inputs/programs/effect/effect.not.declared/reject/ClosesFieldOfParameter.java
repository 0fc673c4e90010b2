// What a field of a parameter holds belongs to the caller.

import dev.taskbound.inputs.prelude.Owner;

final class ClosesFieldOfParameter {
  private final Owner owner = new Owner("a");
  private ClosesFieldOfParameter next;

  static void ofParameter(ClosesFieldOfParameter other) {
    other.owner.close(); // !! effect.not.declared
  }

  static void twoSteps(ClosesFieldOfParameter other) {
    other.next.owner.close(); // !! effect.not.declared
  }

  static void throughVariable(ClosesFieldOfParameter other) {
    Owner theirs = other.owner;
    Owner.finish(theirs); // !! effect.not.declared
  }

  void link(ClosesFieldOfParameter other) {
    next = other;
  }

  String text() {
    return owner.lease().text();
  }
}
