package org.undersigned.roster;

import java.util.UUID;
import org.undersigned.signature.scope.Scope;

/**
 * Which list is meant.
 *
 * @param letter the letter whose signatures are listed
 * @param number the number of its text that the names stand under
 * @param scope the use that each name must have been granted for
 */
public record ListChoice(UUID letter, int number, Scope scope, Ordering ordering) {}
