package com.example.unmarked.other.sub;

import com.example.unmarked.Lease;

/** A mark of a package says nothing of packages whose names begin with its name. */
abstract class NoSubPackages {
  abstract void later(Runnable body);

  void end(Lease lease) {
    lease.close();
  }

  void keep(Lease lease) {
    later(() -> System.out.println(lease.number())); // !! capture.unknown
  }
}
