package com.example.shop;

import org.mapstruct.Mapper;

@Mapper
public interface ItemMapper {
  ItemDto toDto(Item item);
}
