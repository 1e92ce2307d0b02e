package collegium.load;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Lazily, for each input the outputs made of it. */
final class FlatIterator<A, B> implements Iterator<B> {
  private final Iterator<A> inputs;
  private final Function<A, ? extends Iterable<B>> outputs;
  private Iterator<B> ready = Collections.emptyIterator();

  FlatIterator(Iterator<A> inputs, Function<A, ? extends Iterable<B>> outputs) {
    this.inputs = inputs;
    this.outputs = outputs;
  }

  @Override
  public boolean hasNext() {
    while (!ready.hasNext() && inputs.hasNext()) {
      ready = outputs.apply(inputs.next()).iterator();
    }
    return ready.hasNext();
  }

  @Override
  public B next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.next();
  }
}
