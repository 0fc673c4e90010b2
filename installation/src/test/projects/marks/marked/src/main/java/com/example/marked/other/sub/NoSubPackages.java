package com.example.marked.other.sub;

import com.example.marked.Lease;

/** A mark of a package says nothing of packages whose names begin with its name. */
abstract class NoSubPackages {
  abstract void later(Runnable body);

  void end(Lease lease) {
    lease.close(); // !! effect.not.declared
  }

  void keep(Lease lease) {
    later(() -> System.out.println(lease.number())); // !! escape.by.closure
  }
}
