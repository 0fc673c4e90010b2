package dev.taskbound.engine;

import dev.taskbound.engine.models.Models;

/**
 * How an engine checks.
 *
 * @param strict whether all sources under check are marked, but those that say they are not
 * @param models the library models
 */
public record EngineOptions(boolean strict, Models models) {}
