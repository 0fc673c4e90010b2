package com.example.shop;

/** Calls what Lombok has made. */
final class Use {
  int use(Request request) {
    Page page = Page.builder().request(request).previous(request).other(request).build();
    Basket basket = new Basket(request);
    basket.last(request);
    Basket.Gift gift = Basket.Gift.builder().request(request).donor(request).build();
    return page.withNumber(2).withPrevious(request).getNumber()
        + basket.customer().length()
        + gift.donor().customer().length();
  }
}
