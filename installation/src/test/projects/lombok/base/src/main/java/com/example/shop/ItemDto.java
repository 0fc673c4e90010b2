package com.example.shop;

import lombok.Data;

@Data
public class ItemDto {
  private String name;
  private int price;
}
