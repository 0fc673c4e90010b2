package com.example.game;

/** A player. */
public interface Player {
  String getName();
}
