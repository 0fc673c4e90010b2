/** The language server: the engine's findings while the program is being written. */
package dev.taskbound.lsp;
