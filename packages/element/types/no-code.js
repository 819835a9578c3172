// The framework entries are types alone; a bundler that follows one finds this.
export {}
