// check: default
// Unmarked code may log what it has closed, but not what it has given away.

import dev.taskbound.inputs.prelude.Owner;

final class NamedAfterGivenAway {
  static void closed(Owner owner) {
    owner.close();
    System.out.println(owner);
  }

  static void given(Owner owner) {
    Owner.finish(owner);
    System.out.println(owner); // !! use.after.release
  }
}
