package com.example.game;

/** What the client is about. */
public enum GameState {
  LOGIN_SCREEN,
  LOGGED_IN
}
