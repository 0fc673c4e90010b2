package com.example.batch;

import com.example.core.Request;
import com.example.core.Steps;

final class Nightly {
  void run(Request request) {
    String customer = request.customer();
    Steps.step(() -> System.out.println(customer));
  }
}
