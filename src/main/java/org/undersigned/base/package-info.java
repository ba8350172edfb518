/** Values and mechanisms that every feature shares; this root knows neither Spring nor Vaadin. */
@NullMarked
package org.undersigned.base;

import org.jspecify.annotations.NullMarked;
