package com.example.unmarked.other;

import com.example.unmarked.Lease;

/** Has the mark of the package. */
abstract class AsThePackage {
  abstract void later(Runnable body);

  void end(Lease lease) {
    lease.close(); // !! effect.not.declared
  }

  void keep(Lease lease) {
    later(() -> System.out.println(lease.number())); // !! escape.by.closure
  }
}
