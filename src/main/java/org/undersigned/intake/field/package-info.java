/**
 * What a row of a file can say of a party beyond its name, field by field: compared with what is there, entered through
 * the services that a person uses, and taken back.
 *
 * <p>Decision: one keeper for each sort of fact, all with the same three acts. A keeper compares for many parties at once,
 * since a check looks at thousands, and enters for one, since entering follows every rule of its feature.
 */
@NullMarked
package org.undersigned.intake.field;

import org.jspecify.annotations.NullMarked;
