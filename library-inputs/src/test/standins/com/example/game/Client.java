package com.example.game;

/** The client of a game. */
public interface Client {
  GameState getGameState();

  Player getLocalPlayer();

  void logout();
}
